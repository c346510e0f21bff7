"""Where texts come from: files, folders, JSON lines, HTML pages, a pipe. Adapters; nobody below imports them."""

from .arrival import Arrival
from .gather import gather

__all__ = ["Arrival", "gather"]
