using System.Collections.Frozen;
using Sharewell.Diagnostics;
using Sharewell.Model;

namespace Sharewell.Validation;

/// <summary>Which file holds which terms or records.</summary>
internal static class RecordFiles
{
    private static readonly FrozenDictionary<string, ContentKind> Kinds = new Dictionary<string, ContentKind>(StringComparer.Ordinal)
    {
        ["vocabulary/themes.yml"] = ContentKind.Theme,
        ["vocabulary/outcomes.yml"] = ContentKind.Outcome,
        ["vocabulary/services.yml"] = ContentKind.Service,
        ["vocabulary/regions.yml"] = ContentKind.Region,
        ["vocabulary/audiences.yml"] = ContentKind.Audience,
        ["records/councils.yml"] = ContentKind.Council,
        ["records/organisations.yml"] = ContentKind.Organisation,
        ["records/sources.yml"] = ContentKind.Source,
        ["records/glossary.yml"] = ContentKind.GlossaryTerm,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The kind of a file's entries; null for a file of another sort, such as synonyms.</summary>
    public static ContentKind? KindOf(ContentPath path) => Kinds.TryGetValue(path.Value, out var kind) ? kind : null;
}
