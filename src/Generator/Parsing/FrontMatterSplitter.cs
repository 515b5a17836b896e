using System.Text;
using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using Sharewell.Model;

namespace Sharewell.Parsing;

/// <summary>
/// Parts a page into front matter and body. Markdig has an extension for it that takes a fault for the absence of front matter, and publishes the
/// YAML as text; so we split ourselves, and fail.
/// </summary>
internal static class FrontMatterSplitter
{
    /// <summary>The two parts of a page.</summary>
    /// <param name="FrontMatter">The lines between the two <c>---</c>.</param>
    /// <param name="Body">What follows.</param>
    /// <param name="BodyLine">The line of the file on which it begins.</param>
    internal readonly record struct Parts(YamlText FrontMatter, string Body, int BodyLine);

    /// <summary>Splits a page, or reports why it cannot be split and gives null.</summary>
    public static Parts? Split(SourceFile file, ContentLimits limits, DiagnosticBag diagnostics)
    {
        var text = file.Text;
        var firstEnd = LineEnd(text, 0);
        var first = text.AsSpan(0, firstEnd);
        if (!IsFence(first))
        {
            var looksLikeOne = first.TrimStart().StartsWith("--") || first.StartsWith("—") || first.StartsWith("–");
            if (looksLikeOne) diagnostics.Add(FrontMatter.BadOpening(new SourceSpan(file.Path, 1, 1, first.Length), Shortened(first)));
            else if (LateFence(text) is { } late) diagnostics.Add(FrontMatter.Late(new SourceSpan(file.Path, late, 1, 3)));
            else diagnostics.Add(FrontMatter.Missing(file.Path));
            return null;
        }

        var start = Math.Min(firstEnd + 1, text.Length);
        var line = 2;
        for (var at = start; at < text.Length; line++)
        {
            var end = LineEnd(text, at);
            if (IsFence(text.AsSpan(at, end - at)))
            {
                var yaml = text[start..at];
                if (Encoding.UTF8.GetByteCount(yaml) is var bytes && bytes > limits.FrontMatterBytes)
                {
                    diagnostics.Add(BeyondLimit.FrontMatterSize(file.Path, bytes, limits.FrontMatterBytes));
                    return null;
                }

                return new Parts(new YamlText(file.Path, yaml, 2), text[Math.Min(end + 1, text.Length)..], line + 1);
            }

            at = end + 1;
        }

        diagnostics.Add(FrontMatter.Unterminated(file.Path));
        return null;
    }

    // Three hyphens; spaces after them cannot be seen, and so are no fault.
    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd(" \t").SequenceEqual("---");

    // The line of three hyphens that follow nothing but empty lines; null where there are none.
    private static int? LateFence(string text)
    {
        var start = text.Length - text.AsSpan().TrimStart().Length;
        return IsFence(text.AsSpan(start, LineEnd(text, start) - start)) ? text.AsSpan(0, start).Count('\n') + 1 : null;
    }

    private static int LineEnd(string text, int from) => text.IndexOf('\n', from) is var end and >= 0 ? end : text.Length;

    private static string Shortened(ReadOnlySpan<char> line) => line.Length <= 40 ? line.ToString() : string.Concat(line[..40], "...");
}
