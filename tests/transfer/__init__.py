"""Reading other files, and writing the whole journal."""
