/** Excel's error codes with the sentence Excel gives for each; these reach the add-in as `OfficeExtension.Error`. */
const MESSAGES = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  ConflictingOperation: "The operation attempted conflicts with another one on the same object.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidObjectPath: "The object path is not valid, or the object it led to has been deleted.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

export type HostErrorCode = keyof typeof MESSAGES;

const STATUS: Partial<Record<HostErrorCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  GeneralException: 500,
};

/** An error of Excel's, thrown by the object model and sent to the add-in. */
export class HostError extends Error {
  readonly httpStatusCode: number;
  constructor(
    readonly code: HostErrorCode,
    message: string = MESSAGES[code],
  ) {
    super(message);
    this.httpStatusCode = STATUS[code] ?? 400;
  }
}

/** A member office.js knows and this host doesn't: fails loudly, with its name. */
export function notImplemented(owner: string, member: string): HostError {
  return new HostError("ApiNotFound", `${owner}.${member} is not implemented by this host`);
}
