using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Sharewell.Model;

namespace Sharewell.Contributing;

/// <summary>
/// The form by which somebody without Git sends a case study: a file for GitHub, made from the declaration of case studies and the hub's
/// vocabularies. What is filled in comes back as the text of an issue, which <see cref="IssueBody"/> reads.
/// </summary>
public static class IssueForm
{
    /// <summary>Where GitHub looks for it.</summary>
    public const string Path = ".github/ISSUE_TEMPLATE/case-study.yml";

    /// <summary>One question of the form.</summary>
    /// <param name="Field">The field that its answer becomes; null for a text of the body.</param>
    /// <param name="Label">The question's title; the answer stands under it in the issue. No two are the same.</param>
    /// <param name="Help">What to write.</param>
    /// <param name="Options">What may be chosen, by what is shown; empty where words are typed.</param>
    /// <param name="Many">True where several may be chosen, or several lines typed.</param>
    /// <param name="Needed">True where the form cannot be sent without.</param>
    public sealed record Question(string? Field, string Label, string Help, ImmutableArray<(string Shown, string Id)> Options, bool Many, bool Needed);

    /// <summary>The label of the box that says how the text may be used.</summary>
    public const string Consent = "Licence";

    /// <summary>The questions in the order of the form.</summary>
    /// <param name="entries">The hub's terms.</param>
    public static ImmutableArray<Question> Questions(IEnumerable<Entry> entries)
    {
        var terms = entries.OfType<Term>().OrderBy(term => term.Order ?? int.MaxValue).ThenBy(term => term.Ref).ToList();
        return
        [
            Line(CommonFields.Title, needed: true),
            Text(CommonFields.Summary),
            Line(CaseStudySchema.Councils, help: "The councils in the story, by name, with commas between them."),
            Line(CaseStudySchema.Organisations, help: "Other bodies in the story, by name, with commas between them."),
            Terms(CommonFields.Themes, ContentKind.Theme),
            Terms(CommonFields.Outcomes, ContentKind.Outcome),
            Terms(CommonFields.Services, ContentKind.Service),
            new("from", "When it began", "As firm as you know it: 2011, 2011-07 or 2011-07-14; 2011? for about.", [], false, false),
            new("to", "When it ended", "Leave it empty while it goes on.", [], false, false),
            Choice(CaseStudySchema.Stage),
            Choice(CaseStudySchema.Evidence),
            Line(CommonFields.Sources, label: "Source", help: "Write: own account, if your own council tells the story. Else the title of the document, who published it, when, and where it can be found."),
            Line(CaseStudySchema.Reusable),
            .. CaseStudySchema.FullHeadings.Select(heading => new Question(null, heading.Text, Ask(heading.Text), [], true, heading.Text == "What was done")),
        ];

        Question Terms(Field field, ContentKind kind) => new(
            field.Name, Label(field), field.Help.Split(':')[0] + ".", [.. terms.Where(term => term.Kind == kind).Select(term => (term.Title, term.Id))], true, false);
    }

    /// <summary>The whole file, lines ending in <c>\n</c>.</summary>
    public static string Write(IEnumerable<Entry> entries)
    {
        var form = new StringBuilder(
            """
            # Made from the content model and the vocabularies by a test: SHAREWELL_ACCEPT=1 dotnet test tests/Generator.Tests --filter Projections
            name: Send a case study
            description: For people without Git. An editor makes a page of what you write here, and comes back to you with questions.
            title: "Case study: "
            labels: [case-study]
            body:
              - type: markdown
                attributes:
                  value: |
                    Leave empty what you do not know: a gap is better than a guess. Name people by their role, and give no telephone numbers or
                    e-mail addresses. An issue can be read by everybody.

            """.ReplaceLineEndings("\n"));
        foreach (var question in Questions(entries)) Append(form, question);
        form.Append(CultureInfo.InvariantCulture, $"  - type: checkboxes\n    attributes:\n      label: {Consent}\n      options:\n");
        form.Append("        - label: My council agrees that this text is published under the licence of this hub.\n          required: true\n");
        return form.ToString();
    }

    private static void Append(StringBuilder form, Question question)
    {
        var type = !question.Options.IsEmpty ? "dropdown" : question.Many ? "textarea" : "input";
        form.Append(CultureInfo.InvariantCulture, $"  - type: {type}\n    attributes:\n      label: {YamlWriting.Scalar(question.Label)}\n      description: {Quoted(question.Help)}\n");
        if (!question.Options.IsEmpty)
        {
            if (question.Many) form.Append("      multiple: true\n");
            form.Append("      options:\n");
            foreach (var (shown, _) in question.Options) form.Append(CultureInfo.InvariantCulture, $"        - {Quoted(shown)}\n");
        }

        if (question.Needed) form.Append("    validations:\n      required: true\n");
    }

    private static Question Line(Field field, bool needed = false, string? label = null, string? help = null) => new(field.Name, label ?? Label(field), help ?? field.Help, [], false, needed);

    private static Question Text(Field field) => new(field.Name, Label(field), field.Help, [], true, false);

    private static Question Choice(Field field) => new(field.Name, Label(field), field.Help, [.. ((IChoiceType)field.Type).Names.Select(name => (name, name))], false, false);

    private static string Label(Field field) => char.ToUpperInvariant(field.Name[0]) + field.Name[1..].Replace('_', ' ');

    private static string Ask(string heading) => heading switch
    {
        "Challenge" => "What was wrong, or what did you want?",
        "What was done" => "Who did what, when, and with whom? Enough for a stranger to do it.",
        "Result" => "What changed, and how do you know? \"Not known yet\" is a result that readers respect.",
        "Lessons" => "What should the next council copy, and what would you do differently?",
        "Cost" => "What it cost, in money or in people's time.",
        "Keeping it going" => "What keeps it going, or why it ended.",
        _ => "What comes next.",
    };

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
