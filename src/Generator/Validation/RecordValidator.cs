using System.Collections.Frozen;
using System.Collections.Immutable;
using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using Sharewell.Model;

namespace Sharewell.Validation;

/// <summary>Terms and records: lists of YAML entries to <see cref="Entry"/>.</summary>
internal static class RecordValidator
{
    /// <summary>All terms and records, file by file in the order given.</summary>
    /// <param name="tree">What was parsed.</param>
    /// <param name="today">The UTC day of the build.</param>
    /// <param name="diagnostics">Where faults go.</param>
    /// <param name="incomplete">Takes the kinds of which some entry has no id that can be used: a ref to it must not be called broken.</param>
    /// <param name="memory">What was validated before, if anything is kept.</param>
    public static IEnumerable<Entry> Validate(DocumentTree tree, DateOnly today, DiagnosticBag diagnostics, ISet<ContentKind> incomplete, Memory? memory = null)
    {
        var entries = new List<Entry>();
        foreach (var file in tree.YamlFiles)
        {
            if (RecordFiles.KindOf(file.Path) is not { } kind) continue;
            var records = memory.Recall("records", file.Path.Value, (file, today), diagnostics, own => Validate(file, kind, today, own));
            entries.AddRange(records.Entries);
            if (!records.AreAll) incomplete.Add(kind);
        }

        return entries;
    }

    /// <summary>The groups of <c>vocabulary/synonyms.yml</c>; empty when there is no such file.</summary>
    public static ImmutableArray<ImmutableArray<string>> Synonyms(DocumentTree tree, DiagnosticBag diagnostics)
    {
        if (tree.Yaml("vocabulary/synonyms.yml") is not { Root: { } root } file) return [];
        if (root is not YamlList list)
        {
            diagnostics.Add(WrongShape.GroupList(file.Path));
            return [];
        }

        var scope = new ReadScope("group of words", FrozenSet<string>.Empty, diagnostics);
        var words = new ListType<string>(new TextType(1, 80), 2, 30);
        return [.. list.Items.Select(item => ValueReader.Read(words, "synonyms", item, scope)).OfType<ImmutableArray<string>>()];
    }

    // The entries of a file; false beside them when there are some without an id that can be used.
    private static (ImmutableArray<Entry> Entries, bool AreAll) Validate(YamlFile file, ContentKind kind, DateOnly today, DiagnosticBag diagnostics)
    {
        switch (file.Root)
        {
            case YamlList list:
                var entries = list.Items.Select(item => Read(kind, item, today, diagnostics)).ToArray();
                return ([.. entries.OfType<Entry>()], file.IsWhole && entries.All(entry => entry is not null));
            case not null:
                diagnostics.Add(WrongShape.RecordList(file.Path, kind.Plural()));
                return ([], false);
            case null:
                return ([], file.IsWhole);
        }
    }

    // Null when there is no usable id: then nothing can name it.
    private static Entry? Read(ContentKind kind, YamlValue item, DateOnly today, DiagnosticBag diagnostics)
    {
        if (item is YamlUnread) return null;
        if (item is not YamlMap map)
        {
            diagnostics.Add(WrongShape.Record(item.Span, kind.Singular()));
            return null;
        }

        var scope = new ReadScope(kind.Singular(), FrozenSet<string>.Empty, diagnostics);
        var values = FieldReader.Read(map, RecordSchemas.Of(kind).Fields, scope);
        if (values.Text(RecordSchemas.Id) is not { Length: > 0 } id) return null;
        var span = values.SpanOf(RecordSchemas.Id);
        NotInFuture(values, RecordSchemas.SourceDate, today, diagnostics);
        NotInFuture(values, RecordSchemas.Began, today, diagnostics);
        if (values.Maybe(RecordSchemas.Began) is { } began && values.Maybe(RecordSchemas.Ended) is { } ended && ended.Latest < began.Earliest)
        {
            diagnostics.Add(DateOrder.Before(values.SpanOf(RecordSchemas.Ended), "ended", ended.ToString(), "began", began.ToString()));
        }

        return Make(new ContentRef(kind, id), values, span, [.. scope.References]);
    }

    private static Entry Make(ContentRef name, FieldValues values, SourceSpan span, ImmutableArray<Reference> references) => name.Kind switch
    {
        ContentKind.Council => new Council
        {
            Ref = name,
            Title = values.Text(RecordSchemas.Name),
            Summary = "",
            Span = span,
            References = references,
            OfficialName = values.Text(RecordSchemas.OfficialName),
            Type = values.Get(RecordSchemas.CouncilType),
            GssCode = values.Text(RecordSchemas.Gss),
            FormerGssCodes = values.List(RecordSchemas.FormerGss),
            Code = values.Text(RecordSchemas.Code),
            Began = values.Maybe(RecordSchemas.Began),
            Ended = values.Maybe(RecordSchemas.Ended),
            Website = values.Text(RecordSchemas.Website),
        },
        ContentKind.Organisation => new Organisation
        {
            Ref = name,
            Title = values.Text(RecordSchemas.Name),
            Summary = "",
            Span = span,
            References = references,
            OrganisationKind = values.Get(RecordSchemas.OrganisationKind),
            ShortName = values.Text(RecordSchemas.ShortName),
            FormerNames = values.List(RecordSchemas.FormerNames),
            Website = values.Text(RecordSchemas.Website),
        },
        ContentKind.Source => new Source
        {
            Ref = name,
            Title = values.Text(RecordSchemas.SourceTitle),
            Summary = values.Text(RecordSchemas.Note),
            Span = span,
            References = references,
            Publisher = values.Text(RecordSchemas.Publisher),
            Date = values.Get(RecordSchemas.SourceDate),
            File = values.Text(RecordSchemas.SourceFile),
            Url = values.Text(RecordSchemas.SourceUrl),
            LicenceId = values.Text(RecordSchemas.SourceLicence),
        },
        ContentKind.GlossaryTerm => new GlossaryTerm
        {
            Ref = name,
            Title = values.Text(RecordSchemas.GlossaryName),
            Summary = values.Text(RecordSchemas.GlossaryDefinition),
            Span = span,
            References = references,
            Short = values.Text(RecordSchemas.Short),
            Aliases = values.List(RecordSchemas.Aliases),
        },
        _ => new Term
        {
            Ref = name,
            Title = values.Text(RecordSchemas.Label),
            Summary = values.Text(RecordSchemas.Definition),
            Span = span,
            References = references,
            Aliases = values.List(RecordSchemas.Aliases),
            ScopeNote = values.Text(RecordSchemas.ScopeNote),
            Order = (int?)values.Maybe(RecordSchemas.Order),
            LabelCy = values.Text(RecordSchemas.LabelCy),
            GssCode = values.Text(RecordSchemas.Gss),
        },
    };

    private static void NotInFuture(FieldValues values, Field<ImpreciseDate> field, DateOnly today, DiagnosticBag diagnostics)
    {
        if (values.Maybe(field) is { } date && date.Earliest > today)
        {
            diagnostics.Add(DateOrder.Future(values.SpanOf(field), field.Name, date.ToString(), DateWords.English.Print(today)));
        }
    }
}
