import { element } from './element';

const narrowest = 320;
const widest = 720;
const usual = 350;
const step = 20;

/** The task pane's width by mouse and by arrow keys, and its button that folds it away. */
export function listenForPaneSize(): void {
  const pane = element('pane', HTMLElement);
  const splitter = element('splitter', HTMLElement);
  const toggle = element('pane-toggle', HTMLButtonElement);
  let width = usual;

  const setWidth = (asked: number) => {
    width = Math.round(Math.min(widest, Math.max(narrowest, asked)));
    pane.style.setProperty('--pane-width', `${width}px`);
    splitter.setAttribute('aria-valuenow', String(width));
  };
  splitter.setAttribute('aria-valuemin', String(narrowest));
  splitter.setAttribute('aria-valuemax', String(widest));
  setWidth(usual);

  splitter.addEventListener('pointerdown', (event) => {
    splitter.setPointerCapture(event.pointerId);
    document.body.classList.add('resizing');
  });
  splitter.addEventListener('pointermove', (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) setWidth(window.innerWidth - event.clientX);
  });
  splitter.addEventListener('lostpointercapture', () => {
    document.body.classList.remove('resizing');
  });
  splitter.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft') setWidth(width + step);
    else if (event.key === 'ArrowRight') setWidth(width - step);
    else return;
    event.preventDefault();
  });
  toggle.addEventListener('click', () => {
    pane.hidden = !pane.hidden;
    splitter.hidden = pane.hidden;
    toggle.setAttribute('aria-expanded', String(!pane.hidden));
  });
}
