"""What several tests share: builders, fakes for time and printer, and checks for leftovers."""
