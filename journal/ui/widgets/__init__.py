"""Controls that several areas share: each takes values and gives signals, and knows no neighbour."""
