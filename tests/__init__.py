"""The tests of Mooring, laid out like the code they speak about."""
