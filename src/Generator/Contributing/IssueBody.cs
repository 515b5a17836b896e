using System.Collections.Immutable;
using Sharewell.Diagnostics;
using Sharewell.Model;

namespace Sharewell.Contributing;

/// <summary>
/// Turns the text of an issue that was made by <see cref="IssueForm"/> into a draft of a case study. The text is a stranger's, and only data: each
/// answer becomes one value in quotes, or text of the body, which the checker then reads as it reads every page.
/// </summary>
public static class IssueBody
{
    // What GitHub writes for a question that was left out.
    private const string NoAnswer = "_No response_";

    private static readonly string[] PartsOfPeriod = ["from", "to"];

    /// <summary>A draft made of an issue.</summary>
    /// <param name="Title">What the page is called.</param>
    /// <param name="Values">Values by field, as YAML.</param>
    /// <param name="Texts">Text by heading.</param>
    /// <param name="Notes">What an editor has to look after, in sentences.</param>
    public sealed record Result(string Title, ImmutableDictionary<string, string> Values, ImmutableDictionary<string, string> Texts, ImmutableArray<string> Notes);

    /// <summary>Reads an issue.</summary>
    /// <param name="body">Its text.</param>
    /// <param name="entries">The hub's terms, councils and organisations.</param>
    /// <param name="today">The day on which it is read.</param>
    /// <exception cref="UsageFaultException">It is no issue made by the form.</exception>
    public static Result Read(string body, ImmutableArray<Entry> entries, DateOnly today)
    {
        var questions = IssueForm.Questions(entries);
        var answers = Answers(body, questions);
        var title = answers.GetValueOrDefault(Label(questions, CommonFields.Title.Name));
        if (title is null) throw new UsageFaultException("This is not the text of an issue that was made by the case study form: it has no \"### Title\".");

        var notes = ImmutableArray.CreateBuilder<string>();
        var values = ImmutableDictionary.CreateBuilder<string, string>();
        values[CommonFields.Title.Name] = YamlWriting.Scalar(title);
        values[CommonFields.Published.Name] = today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        foreach (var question in questions.Where(question => question.Field is not null and not ("title" or "from" or "to")))
        {
            if (answers.GetValueOrDefault(question.Label) is not { } answer) continue;
            values[question.Field!] = ValueOf(question, answer, entries, notes);
        }

        if (Period(questions, answers) is { } period) values[CaseStudySchema.Period.Name] = period;
        var texts = questions.Where(question => question.Field is null && answers.ContainsKey(question.Label)).ToImmutableDictionary(question => question.Label, question => answers[question.Label]);
        var isFull = CaseStudySchema.FullHeadings.Where(heading => heading.Required).All(heading => texts.ContainsKey(heading.Text));
        values[CaseStudySchema.Kind.Name] = (isFull ? CaseKind.Full : CaseKind.Note).Name();
        return new Result(title, values.ToImmutable(), texts, notes.ToImmutable());
    }

    // "### Label", an empty line, the answer. Labels count in the order of the form only: a heading in somebody's text is text.
    private static Dictionary<string, string> Answers(string body, ImmutableArray<IssueForm.Question> questions)
    {
        var labels = questions.Select(question => question.Label).Append(IssueForm.Consent).ToList();
        var answers = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var at = -1;
        foreach (var line in body.ReplaceLineEndings("\n").Split('\n'))
        {
            var next = line.StartsWith("### ", StringComparison.Ordinal) ? labels.IndexOf(line[4..].Trim(), at + 1) : -1;
            if (next >= 0) answers[labels[at = next]] = [];
            else if (at >= 0) answers[labels[at]].Add(line);
        }

        return answers.Select(pair => (pair.Key, Text: string.Join('\n', pair.Value).Trim())).Where(pair => pair.Text.Length > 0 && pair.Text != NoAnswer)
            .ToDictionary(pair => pair.Key, pair => pair.Text, StringComparer.Ordinal);
    }

    private static string ValueOf(IssueForm.Question question, string answer, ImmutableArray<Entry> entries, ImmutableArray<string>.Builder notes)
    {
        if (!question.Options.IsEmpty) return Chosen(question, answer, notes);
        if (question.Field == CaseStudySchema.Councils.Name) return Named(question, answer, entries.OfType<Council>(), notes);
        if (question.Field == CaseStudySchema.Organisations.Name) return Named(question, answer, entries.OfType<Organisation>(), notes);
        return question.Field == CommonFields.Sources.Name ? Source(answer, entries, notes) : YamlWriting.Scalar(answer);
    }

    // GitHub writes several choices with ", " between them, and a choice may have a comma of its own.
    private static string Chosen(IssueForm.Question question, string answer, ImmutableArray<string>.Builder notes)
    {
        var ids = new List<string>();
        for (var rest = answer; rest.Length > 0;)
        {
            var option = question.Options.Where(option => rest == option.Shown || rest.StartsWith(option.Shown + ", ", StringComparison.Ordinal)).OrderByDescending(option => option.Shown.Length).FirstOrDefault();
            if (option.Shown is null)
            {
                notes.Add($"{question.Label}: the form has no \"{Short(rest)}\".");
                break;
            }

            ids.Add(option.Id);
            rest = rest.Length > option.Shown.Length ? rest[(option.Shown.Length + 2)..] : "";
        }

        if (ids.Count == 0) return YamlWriting.Todo;
        return question.Many ? YamlWriting.List(ids) : YamlWriting.Scalar(ids[0]);
    }

    private static string Named(IssueForm.Question question, string answer, IEnumerable<Entry> known, ImmutableArray<string>.Builder notes)
    {
        var all = known.ToList();
        var ids = new List<string>();
        foreach (var name in answer.Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var folded = Bare(name);
            if (all.Find(entry => entry.Id == ContentIds.Suggest(name) || NamesOf(entry).Any(other => Bare(other) == folded)) is { } found) ids.Add(found.Id);
            else notes.Add($"{question.Label}: the hub does not know \"{Short(name)}\". Add it to records/{question.Field}.yml, then here.");
        }

        return ids.Count == 0 ? YamlWriting.Todo : YamlWriting.List(ids.Distinct(StringComparer.Ordinal));
    }

    private static string Source(string answer, ImmutableArray<Entry> entries, ImmutableArray<string>.Builder notes)
    {
        if (Folding.Fold(answer).Contains("own account", StringComparison.Ordinal) || answer.Trim() == Citation.OwnAccount) return YamlWriting.List([Citation.OwnAccount]);
        if (entries.OfType<Source>().FirstOrDefault(source => source.Id == answer.Trim() || Folding.Fold(source.Title) == Folding.Fold(answer.Trim())) is { } known) return YamlWriting.List([known.Id]);
        notes.Add($"Source: add this document to records/sources.yml, then its id here: {Short(answer)}");
        return YamlWriting.Todo;
    }

    private static string? Period(ImmutableArray<IssueForm.Question> questions, Dictionary<string, string> answers)
    {
        var parts = PartsOfPeriod.Select(name => (name, answer: answers.GetValueOrDefault(Label(questions, name)))).Where(part => part.answer is not null)
            .Select(part => $"{part.name}: {YamlWriting.Scalar(part.answer!)}").ToList();
        return parts.Count == 0 ? null : $"{{ {string.Join(", ", parts)} }}";
    }

    private static IEnumerable<string> NamesOf(Entry entry) => entry switch
    {
        Council council => [council.Title, council.OfficialName],
        Organisation body => [body.Title, body.ShortName, .. body.FormerNames],
        _ => [entry.Title],
    };

    // "Kent County Council" and "kent" are one council.
    private static string Bare(string name) =>
        string.Join(' ', Folding.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("the" or "council" or "county" or "city" or "borough" or "district" or "of")));

    private static string Label(ImmutableArray<IssueForm.Question> questions, string field) => questions.First(question => question.Field == field).Label;

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= 200 ? line : line[..200] + "...";
    }
}
