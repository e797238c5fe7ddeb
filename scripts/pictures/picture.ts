/** A picture and the name of its file. */
export interface Picture {
  name: string;
  png: Buffer;
}
