namespace Sharewell.Diagnostics;

/// <summary>
/// The program was asked for something that it will not do: an output folder that is somebody's home, an option that fits no other. It ends with
/// exit code 2.
/// </summary>
/// <param name="message">One line for a person: what will not be done, why, and what to ask for in its place.</param>
public sealed class UsageFaultException(string message) : Exception(message);
