"""What several pages use: fields, notices, scroll pages, background tasks."""
