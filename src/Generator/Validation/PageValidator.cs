using System.Collections.Frozen;
using System.Collections.Immutable;
using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using Sharewell.Model;

namespace Sharewell.Validation;

/// <summary>One page: its fields by the declaration of its type, its body by the rules for bodies, then its entry.</summary>
internal static class PageValidator
{
    /// <summary>The entry of a page. A faulty page gives one too, with empty values, so that what names it is not called broken.</summary>
    public static PageEntry Validate(
        Document document, FolderDefaults defaults, SiteSettings settings, FrozenSet<string> files, DateOnly today, DiagnosticBag diagnostics)
    {
        var (map, isWhole) = defaults.Complete(document);
        var kind = document.Ref.Kind;
        var isDraft = map.Find(CommonFields.Status.Name)?.Value is YamlScalar { Text: "draft" };
        var scope = new ReadScope(kind.Singular(), files, diagnostics) { IsDraft = isDraft, IsWhole = isWhole };
        var id = document.Ref.Id[(document.Ref.Id.IndexOf('/') + 1)..];
        if (ContentIds.Fault(id) is { } fault) scope.Report(BadId.OfFile(document.Path, fault, ContentIds.Suggest(id)));
        if (kind == ContentKind.Page && ReservedPages.Contains(id)) scope.Report(BadId.ReservedPage(document.Path, id));

        var values = FieldReader.Read(map, Schemas.Of(kind).Fields, scope);
        var facts = FactsReader.Read(kind, map, values, settings, today, scope);
        BodyCheck.Check(document, settings, scope);
        if (kind == ContentKind.CaseStudy) CaseStudyCheck.Check(document, values, facts, settings, today, scope);
        if (kind == ContentKind.Network) NetworkCheck.Check(values, scope);
        if (kind == ContentKind.Pack) CheckSize(values, scope);
        return Make(document, values, facts, [.. scope.References, .. TranslationOf(document, values)]);
    }

    private static void CheckSize(FieldValues values, ReadScope scope)
    {
        if (!values.Has(PackSchema.Parts) || values.Faulty.Contains(PackSchema.Parts.Name)) return;
        var count = values.List(PackSchema.Parts).Sum(part => part.Items.Length);
        if (count < 2) scope.ReportUnfinished(PackContents.TooFew(values.SpanOf(PackSchema.Parts), count));
    }

    private static IEnumerable<Reference> TranslationOf(Document document, FieldValues values) => values.Has(CommonFields.TranslationOf)
        ? [new Reference(Relation.TranslationOf, document.Ref with { Id = SiblingId(document.Ref, values.Text(CommonFields.TranslationOf)) }, null, null, values.SpanOf(CommonFields.TranslationOf), CommonFields.TranslationOf.Name)]
        : [];

    // A section's id has its toolkit before it: translation_of: phase-1 in csit means csit/phase-1.
    private static string SiblingId(ContentRef page, string id) =>
        page.Kind == ContentKind.ToolkitSection ? page.Id[..(page.Id.IndexOf('/') + 1)] + id : id;

    private static PageEntry Make(Document document, FieldValues values, PageFacts facts, ImmutableArray<Reference> references)
    {
        var (name, body) = (document.Ref, document.Body);
        var (title, summary) = (values.Text(CommonFields.Title), values.Text(CommonFields.Summary));
        // A page is declared at its title; a title from a folder's defaults stands in another file.
        var titleSpan = values.SpanOf(CommonFields.Title);
        var span = titleSpan.Path == document.Path ? titleSpan : new SourceSpan(document.Path, 1, 1, 3);
        return name.Kind switch
        {
            ContentKind.CaseStudy => new CaseStudy
            {
                Ref = name,
                Title = title,
                Summary = summary,
                Span = span,
                References = references,
                Facts = facts,
                Body = body,
                CaseKind = values.Get(CaseStudySchema.Kind),
                Period = values.Get(CaseStudySchema.Period),
                Stage = values.Get(CaseStudySchema.Stage),
                Evidence = values.Get(CaseStudySchema.Evidence),
                Measures = values.List(CaseStudySchema.Measures),
                Cost = values.Get(CaseStudySchema.Cost),
                Reusable = values.Text(CaseStudySchema.Reusable),
            },
            ContentKind.Guide => new Guide
            {
                Ref = name,
                Title = title,
                Summary = summary,
                Span = span,
                References = references,
                Facts = facts,
                Body = body,
                GuideKind = values.Get(GuideSchema.Kind),
                TimeNeeded = values.Text(GuideSchema.TimeNeeded),
                Version = values.Text(GuideSchema.Version),
            },
            ContentKind.Network => new Network
            {
                Ref = name,
                Title = title,
                Summary = summary,
                Span = span,
                References = references,
                Facts = facts,
                Body = body,
                ShortName = values.Text(NetworkSchema.ShortName),
                OtherNames = values.List(NetworkSchema.OtherNames),
                Level = values.Get(NetworkSchema.Level),
                AreaText = values.Text(NetworkSchema.Area),
                Activity = values.Get(NetworkSchema.Activity),
                Period = new Period(values.Maybe(NetworkSchema.From), values.Maybe(NetworkSchema.To)),
                Roles = values.List(NetworkSchema.Roles),
                Functions = values.List(NetworkSchema.Functions),
                HowToJoin = values.Text(NetworkSchema.HowToJoin),
            },
            ContentKind.Toolkit => new Toolkit
            {
                Ref = name,
                Title = title,
                Summary = summary,
                Span = span,
                References = references,
                Facts = facts,
                Body = body,
                Version = values.Text(ToolkitSchema.Version),
                Period = new Period(values.Maybe(ToolkitSchema.From), values.Maybe(ToolkitSchema.To)),
            },
            ContentKind.ToolkitSection => new ToolkitSection
            {
                Ref = name,
                Title = title,
                Summary = summary,
                Span = span,
                References = references,
                Facts = facts,
                Body = body,
                SectionKind = values.Get(ToolkitSchema.Kind),
                Order = (int)values.Get(ToolkitSchema.Order),
                OrderSpan = values.SpanOf(ToolkitSchema.Order),
                Inputs = values.List(ToolkitSchema.Inputs),
                Outputs = values.List(ToolkitSchema.Outputs),
                Who = values.Text(ToolkitSchema.Who),
                Duration = values.Text(ToolkitSchema.Duration),
            },
            ContentKind.Pack => new Pack
            {
                Ref = name,
                Title = title,
                Summary = summary,
                Span = span,
                References = references,
                Facts = facts,
                Body = body,
                Edition = values.Text(PackSchema.Edition),
                Date = values.Get(PackSchema.Date),
                Parts = values.List(PackSchema.Parts),
                Formats = values.Has(PackSchema.Formats) ? values.List(PackSchema.Formats) : [.. Enum.GetValues<PackFormat>()],
                Cover = values.Get(PackSchema.Cover),
            },
            _ => new Page { Ref = name, Title = title, Summary = summary, Span = span, References = references, Facts = facts, Body = body },
        };
    }
}
