using System.Collections.Immutable;
using Sharewell.Diagnostics;

namespace Sharewell.Model;

/// <summary>Anything that a ref can name: a page, a term, a record. Kept apart by <see cref="Ref"/>; never compared field by field.</summary>
public abstract class Entry
{
    private readonly ContentRef name;

    /// <summary>Its name.</summary>
    public required ContentRef Ref
    {
        get => name;
        init => (name, Address) = (value, value.Address);
    }

    /// <summary>What people call it: a page's title, a term's label, a council's name.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences of plain text: a page's summary, a term's definition. Empty for councils and organisations.</summary>
    public required string Summary { get; init; }

    /// <summary>Where it is declared: a record at its id, a page at its title.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>What it names, as typed in fields. Links in a body are not among them.</summary>
    public ImmutableArray<Reference> References { get; init; } = [];

    /// <summary>Its title for comparing and putting in order: letter case and accents left aside.</summary>
    public string FoldedTitle => field ??= Folding.Fold(Title);

    /// <summary>What it is.</summary>
    public ContentKind Kind => Ref.Kind;

    /// <summary>Unique within its kind; of a toolkit section <c>toolkit/section</c>.</summary>
    public string Id => Ref.Id;

    /// <summary>The address of its page.</summary>
    public SiteUrl Address { get; private init; }

    /// <inheritdoc/>
    public override string ToString() => Ref.ToString();
}
