using System.Globalization;
using System.Text;
using Sharewell.Model;

namespace Sharewell.Packaging;

/// <summary>The file in which an edition is kept.</summary>
public static class EditionFile
{
    /// <summary>An edition as YAML.</summary>
    public static string Print(PackEdition edition)
    {
        var yaml = new StringBuilder();
        yaml.Append("# Written by: sharewell pack ").Append(edition.Pack).Append(" --release\n");
        yaml.Append("# Later editions are compared with it: keep it as it is.\n");
        yaml.Append("pack: ").Append(edition.Pack).Append('\n');
        yaml.Append("edition: ").Append(Quoted(edition.Edition)).Append('\n');
        yaml.Append("date: ").Append(edition.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Append('\n');
        if (edition.Words.Length > 0) yaml.Append("words: ").Append(Quoted(edition.Words)).Append('\n');
        yaml.Append("items:\n");
        foreach (var item in edition.Items)
        {
            yaml.Append("  - ref: ").Append(Quoted(item.Name)).Append('\n');
            yaml.Append("    title: ").Append(Quoted(item.Title)).Append('\n');
            yaml.Append("    sha256: ").Append(Quoted(item.Sha256)).Append('\n');
        }

        return yaml.ToString();
    }

    // YAML 1.2, 7.3.1: in double quotes a backslash and a quote are escaped, and nothing else that a title may hold.
    private static string Quoted(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
