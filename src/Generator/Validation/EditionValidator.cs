using System.Collections.Frozen;
using System.Collections.Immutable;
using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using Sharewell.Model;

namespace Sharewell.Validation;

/// <summary>Recorded editions of packs: <c>packs/editions/*.yml</c> to <see cref="PackEdition"/>.</summary>
internal static class EditionValidator
{
    private const string Folder = "packs/editions";

    /// <summary>All editions, by file. One with a fault is reported and left out.</summary>
    public static ImmutableArray<PackEdition> Validate(DocumentTree tree, DiagnosticBag diagnostics)
    {
        var editions = ImmutableArray.CreateBuilder<PackEdition>();
        foreach (var file in tree.YamlFiles.Where(file => file.Path.Folder == Folder && file.Root is not null))
        {
            if (file.Root is not YamlMap map)
            {
                diagnostics.Add(WrongShape.FieldsWanted(file.Root!.Span));
                continue;
            }

            var values = FieldReader.Read(map, EditionSchema.All, new ReadScope("edition", FrozenSet<string>.Empty, diagnostics) { IsWhole = file.IsWhole });
            if (EditionSchema.All.Any(field => field.Required && !values.Has(field))) continue;
            var edition = new PackEdition(values.Text(EditionSchema.Pack), values.Text(EditionSchema.Edition), values.Get(EditionSchema.Date), values.Text(EditionSchema.Words), values.List(EditionSchema.Items), map.Span);
            var path = PackEdition.PathOf(edition.Pack, edition.Edition);
            if (path == file.Path) editions.Add(edition);
            else diagnostics.Add(EditionFit.Name(SourceSpan.File(file.Path), path.FileName));
        }

        return editions.ToImmutable();
    }
}
