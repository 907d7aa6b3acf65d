"""Neural networks on plain arrays. Knows neither digits, files nor windows."""
