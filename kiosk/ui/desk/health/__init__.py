"""« Santé »: a card for each thing that can fail, how it is, and what can be done about it.

`services.health` judges; here it is said, and copied for whoever helps.
"""
