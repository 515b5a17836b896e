using Sharewell.Diagnostics;

namespace Sharewell.Commands;

/// <summary>The file that GitHub shows as the summary of a workflow's step.</summary>
internal static class SummaryFile
{
    private const string Variable = "GITHUB_STEP_SUMMARY";

    /// <summary>Adds to it. Outside a workflow there is none, and nothing is done.</summary>
    /// <exception cref="MachineFaultException">It cannot be written.</exception>
    public static void Append(string text)
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } path) return;
        try
        {
            File.AppendAllText(path, text + "\n");
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new MachineFaultException($"Could not write {path}, the summary of this step ({Variable}): {cause.Message}", cause);
        }
    }
}
