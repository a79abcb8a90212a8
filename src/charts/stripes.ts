/** Stripes in a colour, for bars that may still change. The plain colour where a canvas gives no pattern. */
export function stripes(color: string, ground: string): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = tile.height = 8;
  const context = tile.getContext('2d');
  if (!context) return color;
  context.fillStyle = ground;
  context.fillRect(0, 0, 8, 8);
  context.strokeStyle = color;
  context.lineWidth = 2.5;
  context.beginPath();
  for (const at of [-4, 0, 4, 8]) {
    context.moveTo(at, 8);
    context.lineTo(at + 8, 0);
  }
  context.stroke();
  return context.createPattern(tile, 'repeat') ?? color;
}
