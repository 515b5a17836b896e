namespace Sharewell.Diagnostics;

/// <summary>
/// The machine does not do what was asked of it: a folder that is not there, a file that vanished, a right that is missing, a full disk. No fault
/// of the content and none of the program: it ends with exit code 3.
/// </summary>
/// <param name="message">One line for a person: what could not be done, with which path, and why.</param>
/// <param name="cause">What the system said; null when the program noticed by itself.</param>
public sealed class MachineFaultException(string message, Exception? cause = null) : Exception(message, cause);
