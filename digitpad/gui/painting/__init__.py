"""What several pages paint with: values and ink as pictures in the theme's colours, and the pace of live views."""
