/** Sets the reader's stored theme before first paint, so that nothing flashes. */
export function ThemeScript() {
  const code = `try{var t=localStorage.getItem("theme");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch(e){}`;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours that must run before the first paint
  return <script dangerouslySetInnerHTML={{ __html: code }} />;
}
