"""Set-up shared by every test: no screen is needed, and none is opened."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from hypothesis import settings

# A test says whether something is right, never how long a busy machine takes for it.
settings.register_profile("house", deadline=None)
settings.load_profile("house")
