"""The book's schema as steps: one module a version, run by alembic, shipped in the package."""
