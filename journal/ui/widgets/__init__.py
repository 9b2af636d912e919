"""Controls that several areas share: each takes values and gives signals."""
