"""pledgebook: from texts about security assistance between states to an auditable ledger."""

__version__ = "0.1.0"
