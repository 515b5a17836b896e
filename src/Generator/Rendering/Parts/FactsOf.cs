using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>Collects the facts of a page; what is not known is left out.</summary>
internal sealed class FactsOf(PageScope scope)
{
    private readonly ImmutableArray<Fact>.Builder facts = ImmutableArray.CreateBuilder<Fact>();

    /// <summary>A fact in words.</summary>
    public FactsOf Text(string key, string text, string? href = null, bool outside = false)
    {
        if (text.Length > 0) facts.Add(new Fact(scope.Words[key], [new FactValue(new LinkView(text, href, Outside: outside))]));
        return this;
    }

    /// <summary>A fact with a mark of its level.</summary>
    public FactsOf Level(string key, string text, Microsoft.AspNetCore.Components.MarkupString mark)
    {
        facts.Add(new Fact(scope.Words[key], [new FactValue(new LinkView(text), Mark: mark)]));
        return this;
    }

    /// <summary>Several words for one thing.</summary>
    public FactsOf Texts(string key, IEnumerable<string> texts)
    {
        ImmutableArray<FactValue> values = [.. texts.Select(text => new FactValue(new LinkView(text)))];
        return Values(key, values);
    }

    /// <summary>Links to entries.</summary>
    public FactsOf Entries(string key, IEnumerable<Entry> entries) => Values(key, [.. entries.Distinct().Select(entry => new FactValue(scope.Link(entry)))]);

    /// <summary>The feed to follow a thing by, where it has one.</summary>
    public FactsOf Feed(Entry entry) => scope.View.FeedOf(entry) is { } feed ? Text("fact.follow", scope.Words["fact.follow.feed"], scope.At.To(feed)) : this;

    /// <summary>Values made by the caller.</summary>
    public FactsOf Values(string key, ImmutableArray<FactValue> values)
    {
        if (!values.IsEmpty) facts.Add(new Fact(scope.Words[key], values));
        return this;
    }

    /// <summary>The facts as a list; null when nothing is known.</summary>
    public FactList? List(string key, string id) => facts.Count == 0 ? null : new FactList(scope.Words[key], id, facts.ToImmutable());
}
