# SPDX-License-Identifier: Apache-2.0
"""Measures Runnel against its goals, with real processes on loopback."""
