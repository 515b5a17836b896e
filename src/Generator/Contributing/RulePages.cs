using Sharewell.Diagnostics;

namespace Sharewell.Contributing;

/// <summary>The pages of <c>docs/rules</c>, which the program carries with it.</summary>
public static class RulePages
{
    /// <summary>The Markdown of a rule's page, lines ending in <c>\n</c>.</summary>
    public static string Of(Rule rule)
    {
        using var stream = typeof(RulePages).Assembly.GetManifestResourceStream($"rules/{rule.Name}.md")
            ?? throw new InvalidOperationException($"The program was built without docs/rules/{rule.Name}.md.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>The same to be read on a terminal: headings in capitals, examples set in, without signs of Markdown that only a browser needs.</summary>
    public static string ForReading(Rule rule)
    {
        var lines = new List<string>();
        var isExample = false;
        foreach (var line in Of(rule).Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal)) isExample = !isExample;
            else if (isExample) lines.Add(line.Length == 0 ? "" : "    " + line);
            else if (line.StartsWith('#')) lines.Add(line.TrimStart('#', ' ').ToUpperInvariant());
            else lines.Add(line.Replace("**", "", StringComparison.Ordinal));
        }

        return string.Join('\n', lines).TrimEnd('\n') + "\n";
    }
}
