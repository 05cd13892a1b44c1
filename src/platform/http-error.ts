/** `status` is null where no answer came. */
export class HttpError extends Error {
  constructor(
    readonly status: number | null,
    message: string,
  ) {
    super(message);
    this.name = 'HttpError';
  }
}

/** More came than was asked for, or would come: asking again brings the same. */
export class TooLargeError extends HttpError {
  override readonly name = 'TooLargeError';
}
