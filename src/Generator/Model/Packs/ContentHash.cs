using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Sharewell.Model;

/// <summary>Tells whether a page in a pack still says what it said.</summary>
public static class ContentHash
{
    /// <summary>
    /// SHA-256 over what a reader of the pack sees of a page: why it is there, title, summary, text, and the facts that stand beside it. A keyword for search or the
    /// date of a check do not count, and neither does the look.
    /// </summary>
    public static string Of(PackedPage packed)
    {
        var text = new Fields();
        var page = packed.Page;
        text.Add(packed.Note, page.Title, page.Summary, page.Facts.Licence.Id, page.Facts.Attribution, packed.Body.Text.TrimEnd());
        switch (page)
        {
            case CaseStudy study:
                text.Add(study.Stage.Name(), study.Evidence.Name(), study.Reusable, study.Cost?.ToString() ?? "");
                foreach (var measure in study.Measures)
                {
                    text.Add(measure.What, Number(measure.Value), measure.Qualifier.Name(), measure.Unit.Name(), measure.Before is { } before ? Number(before) : "");
                }

                break;
            case Guide guide:
                text.Add(guide.GuideKind.Name(), guide.TimeNeeded, guide.Version);
                break;
            case Network network:
                text.Add([network.HowToJoin, .. network.Functions]);
                foreach (var role in network.Roles) text.Add([role.Role, role.Purpose, role.Time, role.ReportsTo, .. role.Responsibilities]);
                break;
            case ToolkitSection section:
                text.Add([section.Who, section.Duration, .. section.Inputs, "", .. section.Outputs]);
                break;
        }

        return text.Hash();
    }

    /// <summary>The same over what the pack itself says: title, summary, introduction, and what its parts are called and for.</summary>
    public static string Of(Pack pack)
    {
        var text = new Fields();
        text.Add(pack.Title, pack.Summary, pack.Facts.Licence.Id, pack.Facts.Attribution, pack.Body.Text.TrimEnd());
        foreach (var part in pack.Parts) text.Add(part.Title, part.Note);
        return text.Hash();
    }

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    // Each with its length, so that a word that moves from one field to the next counts as a change.
    private sealed class Fields
    {
        private readonly StringBuilder text = new();

        public void Add(params ReadOnlySpan<string> values)
        {
            foreach (var value in values) text.Append(value.Length).Append(':').Append(value).Append('\n');
        }

        public string Hash() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
