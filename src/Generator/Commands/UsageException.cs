namespace Sharewell.Commands;

/// <summary>The command line asks for something that cannot be: exit code 2.</summary>
/// <param name="message">One line for a person.</param>
public sealed class UsageException(string message) : Exception(message);
