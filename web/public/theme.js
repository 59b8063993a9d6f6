// Before the first paint, so that no theme flashes. A file of its own, since the pages allow no inline script.
try {
  const theme = localStorage.getItem('zhengtu.theme')
  if (theme) document.documentElement.dataset.theme = theme
} catch {}
