using System.Collections.Immutable;
using Sharewell.Diagnostics.Rules;
using Sharewell.Model;

namespace Sharewell.Validation;

/// <summary>The rules of case studies beyond single fields: who, when, how firm, which headings.</summary>
internal static class CaseStudyCheck
{
    /// <summary>Checks one case study.</summary>
    public static void Check(Document document, FieldValues values, PageFacts facts, SiteSettings settings, DateOnly today, ReadScope scope)
    {
        CheckWho(values, scope);
        CheckPeriod(values, today, scope);
        CheckEvidence(values, facts, scope);
        if (!ReferenceEquals(document.Body, MarkdownBody.Empty)) CheckHeadings(document, values, settings, scope);
    }

    private static void CheckWho(FieldValues values, ReadScope scope)
    {
        var fields = new[] { CaseStudySchema.Councils, CaseStudySchema.Networks, CaseStudySchema.Organisations };
        if (fields.All(field => values.List(field).IsEmpty && !values.Faulty.Contains(field.Name)))
        {
            scope.ReportUnfinished(MissingField.OneOf(values.Span, [.. fields.Select(field => field.Name)], scope.Owner));
        }
    }

    private static void CheckPeriod(FieldValues values, DateOnly today, ReadScope scope)
    {
        if (!values.Has(CaseStudySchema.Period) || values.Faulty.Contains(CaseStudySchema.Period.Name)) return;
        var (period, at) = (values.Get(CaseStudySchema.Period), values.SpanOf(CaseStudySchema.Period));
        switch (period)
        {
            case { From: null, To: null }:
                scope.ReportUnfinished(MissingField.OneOf(at, ["from", "to"], "period"));
                break;
            case { From: { } from, To: { } to } when to.Latest < from.Earliest:
                scope.Report(DateOrder.Before(at, "to", to.ToString(), "from", from.ToString()));
                break;
        }

        // Planned work may lie ahead, and what nobody could read may be a plan.
        if (values.Faulty.Contains(CaseStudySchema.Stage.Name)) return;
        if (values.Has(CaseStudySchema.Stage) && values.Get(CaseStudySchema.Stage) is Stage.Proposed or Stage.InPreparation) return;
        if ((period.From ?? period.To) is { } begun && begun.Earliest > today)
        {
            scope.Report(DateOrder.FuturePeriod(at, begun.ToString(), DateWords.English.Print(today)));
        }
    }

    private static void CheckEvidence(FieldValues values, PageFacts facts, ReadScope scope)
    {
        if (!values.Has(CaseStudySchema.Evidence)) return;
        var at = values.SpanOf(CaseStudySchema.Evidence);
        switch (values.Get(CaseStudySchema.Evidence))
        {
            case Evidence.Counted when values.List(CaseStudySchema.Measures).IsEmpty && !values.Faulty.Contains(CaseStudySchema.Measures.Name):
                scope.ReportUnfinished(EvidenceFit.NeedsMeasure(at));
                break;
            case Evidence.IndependentlyAssessed when !facts.Sources.IsEmpty && facts.Sources.All(source => source.Source is null):
                scope.Report(EvidenceFit.OwnAccount(at));
                break;
        }
    }

    private static void CheckHeadings(Document document, FieldValues values, SiteSettings settings, ReadScope scope)
    {
        if (!values.Has(CaseStudySchema.Kind)) return;
        var isFull = values.Get(CaseStudySchema.Kind) == CaseKind.Full;
        var wanted = isFull ? CaseStudySchema.FullHeadings : CaseStudySchema.NoteHeadings;
        var found = document.Body.Headings.Where(heading => heading.Level == 2)
            .Select(heading => (Heading: heading, Place: PlaceOf(heading.Text, wanted, settings)))
            .Where(pair => pair.Place >= 0).ToArray();
        for (var i = 0; i < wanted.Length; i++)
        {
            if (!wanted[i].Required || found.Any(pair => pair.Place == i)) continue;
            var diagnostic = isFull ? MissingHeading.InFull(values.SpanOf(CaseStudySchema.Kind), wanted[i].Text) : MissingHeading.InNote(values.SpanOf(CaseStudySchema.Kind), wanted[i].Text);
            scope.ReportUnfinished(diagnostic);
        }

        for (var i = 1; i < found.Length; i++)
        {
            if (found[i].Place < found[i - 1].Place)
            {
                scope.Report(HeadingOrder.Found(found[i].Heading.Span, found[i].Heading.Text, found[i - 1].Heading.Text));
            }
        }
    }

    // The place of a heading in the order, by its own words or a synonym's; -1 for a heading of the writer's own.
    private static int PlaceOf(string text, ImmutableArray<BodyHeading> wanted, SiteSettings settings)
    {
        var lower = text.ToLowerInvariant();
        var heading = settings.HeadingSynonyms.GetValueOrDefault(lower, lower);
        for (var i = 0; i < wanted.Length; i++)
        {
            if (string.Equals(wanted[i].Text, heading, StringComparison.OrdinalIgnoreCase)) return i;
        }

        return -1;
    }
}
