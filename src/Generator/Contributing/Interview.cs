using System.Collections.Immutable;
using Sharewell.Diagnostics;
using Sharewell.Model;

namespace Sharewell.Contributing;

/// <summary>Asks for the fields of a new page, in the order and the words of their declaration. Every question may be left for later.</summary>
/// <param name="asker">Who is asked.</param>
/// <param name="entries">What fields may name.</param>
/// <param name="fault">What is wrong with an answer; null when it is right.</param>
public sealed class Interview(IAsker asker, ImmutableArray<Entry> entries, Func<Field, string, string?> fault)
{
    // A longer list is no help to somebody who looks for one word.
    private const int MaxShown = 15;

    private const string Later = "Enter leaves it for later.";

    // What is worth asking for though a page can do without.
    private static readonly ImmutableArray<Field> Asked = [CommonFields.Outcomes, CommonFields.Services, CaseStudySchema.Networks, CaseStudySchema.Organisations];

    /// <summary>Asks for what is not known yet.</summary>
    /// <param name="kind">The type of page.</param>
    /// <param name="known">Values by field, as YAML.</param>
    /// <returns>The same with the answers.</returns>
    public ImmutableDictionary<string, string> Ask(ContentKind kind, ImmutableDictionary<string, string> known)
    {
        var values = known;
        foreach (var field in PageTemplate.Fields(kind).Where(field => !known.ContainsKey(field.Name)))
        {
            if (field == CommonFields.Status || !(PageTemplate.IsNeeded(kind, field) || Asked.Contains(field))) continue;
            if (Answer(field) is { } value) values = values.SetItem(field.Name, value);
        }

        return values;
    }

    private string? Answer(Field field)
    {
        var question = $"{Name(field)}. {field.Help}";
        return field.Type switch
        {
            IChoiceType choice => asker.One(question, choice.Names) is { } index ? choice.Names[index] : null,
            RefType target => Search(question, target, most: 1) is [var only, ..] ? YamlWriting.Scalar(only) : null,
            IListType { Item: RefType target } list => Listed(Search(question, target, list.Max)),
            IListType { Item: IGroupType { Shorthand.Type: RefType target } } list => Listed(Search(question, target, list.Max)),
            IListType or IMapType => null,
            IGroupType group => Group(field, group),
            _ => asker.Line($"{question} {Later}", text => fault(field, text)) is { } text ? YamlWriting.Scalar(text) : null,
        };
    }

    private static string? Listed(ImmutableArray<string> ids) => ids.IsEmpty ? null : YamlWriting.List(ids);

    private string? Group(Field field, IGroupType group)
    {
        var parts = new List<string>();
        foreach (var inner in group.Fields)
        {
            if (inner.Type is IListType or IGroupType) continue;
            if (asker.Line($"{Name(field)}, {inner.Name}. {inner.Help} {Later}", text => fault(inner, text)) is { } text) parts.Add($"{inner.Name}: {YamlWriting.Scalar(text)}");
        }

        return parts.Count == 0 ? null : $"{{ {string.Join(", ", parts)} }}";
    }

    // Words are asked for until an empty answer: what fits them is shown with its meaning, to choose from.
    private ImmutableArray<string> Search(string question, RefType target, int most)
    {
        var chosen = ImmutableArray<string>.Empty;
        asker.Tell(question);
        if (target.BuiltIn is { } builtIn && asker.One($"{builtIn} needs no record. Is it that?", [$"Yes: {builtIn}", "No: something that the hub has a record of"]) == 0) chosen = [builtIn];
        while (chosen.Length < most)
        {
            var prompt = chosen.IsEmpty ? $"Type a word to look for. {Later}" : $"So far: {string.Join(", ", chosen)}. Type another word, or Enter to go on.";
            if (asker.Line(prompt, _ => null) is not { } text) break;
            var found = target.Targets.SelectMany(kind => TermSearch.Find(entries, kind, text)).Where(match => !chosen.Contains(IdOf(match.Entry, target))).Take(MaxShown).ToImmutableArray();
            if (found.IsEmpty)
            {
                var meant = Nearest.Question(text, entries.Where(entry => target.Targets.Contains(entry.Kind)).Select(entry => entry.Id));
                asker.Tell($"Nothing fits \"{text}\".{(meant is null ? "" : " " + meant)}");
                continue;
            }

            var picked = asker.Many("Which of these?", [.. found.Select(match => Shown(match.Entry))]);
            chosen = chosen.AddRange(picked.Select(index => IdOf(found[index].Entry, target)).Take(most - chosen.Length));
        }

        return chosen;
    }

    private static string IdOf(Entry entry, RefType target) => target.Bare ? entry.Id : entry.Ref.ToString();

    private static string Shown(Entry entry) => entry.Summary.Length == 0 ? $"{entry.Title} ({entry.Id})" : $"{entry.Title} ({entry.Id}): {entry.Summary}";

    private static string Name(Field field) => char.ToUpperInvariant(field.Name[0]) + field.Name[1..].Replace('_', ' ');
}
