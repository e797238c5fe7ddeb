/** CSS pixels; design's sidebar is 360 to 420. */
export const DOCK_WIDTH = 380;
