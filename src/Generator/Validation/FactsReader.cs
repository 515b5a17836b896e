using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using Sharewell.Model;

namespace Sharewell.Validation;

/// <summary>The fields that every type of page has, and the rules between them.</summary>
internal static class FactsReader
{
    /// <summary>The facts of a page; what it leaves open comes from the site's settings.</summary>
    public static PageFacts Read(ContentKind kind, YamlMap map, FieldValues values, SiteSettings settings, DateOnly today, ReadScope scope)
    {
        var language = values.Maybe(CommonFields.Lang) ?? settings.Language;
        var status = values.Maybe(CommonFields.Status) ?? PageStatus.Published;
        var published = values.Maybe(CommonFields.Published) ?? DateOnly.MinValue;
        CheckStatus(values, status, scope);
        CheckLanguage(values, language, settings, scope);
        CheckDates(values, today, scope);
        if (values.Has(CommonFields.Image) && values.IsAbsent(CommonFields.ImageAlt)) scope.Report(MissingAlt.InField(values.SpanOf(CommonFields.Image)));

        var licence = LicenceOf(values, settings, scope);
        if (licence.Id != settings.Licence.Id && values.IsAbsent(CommonFields.Attribution))
        {
            scope.ReportUnfinished(MissingAttribution.Found(values.SpanOf(CommonFields.Licence), licence.Id));
        }

        return new PageFacts
        {
            Language = language,
            IsOriginal = !values.Has(CommonFields.TranslationOf),
            Status = status,
            Published = published,
            Updated = values.Maybe(CommonFields.Updated),
            Reviewed = values.Maybe(CommonFields.Reviewed),
            ReviewDue = ReviewDue(kind, values, settings),
            Keywords = values.List(CommonFields.Keywords),
            Sources = values.List(CommonFields.Sources),
            Licence = licence,
            Attribution = values.Has(CommonFields.Attribution) ? values.Text(CommonFields.Attribution) : settings.Attribution,
            ContactRole = values.Get(CommonFields.Contact)?.Role,
            Redirects = [.. values.List(CommonFields.RedirectFrom).Select(path => new Redirect(new SiteUrl(path), SpanOfItem(map, values, path)))],
            Image = values.Get(CommonFields.Image),
            ImageAlt = values.Text(CommonFields.ImageAlt),
        };
    }

    // Where one old address of several stands.
    private static SourceSpan SpanOfItem(YamlMap map, FieldValues values, string path) =>
        (map.Find(CommonFields.RedirectFrom.Name)?.Value as YamlList)?.Items.OfType<YamlScalar>().FirstOrDefault(item => item.Text.Trim() == path)?.Span
        ?? values.SpanOf(CommonFields.RedirectFrom);

    private static void CheckStatus(FieldValues values, PageStatus status, ReadScope scope)
    {
        if (status == PageStatus.Superseded && values.IsAbsent(CommonFields.SupersededBy))
        {
            scope.Report(SupersededBy.Missing(values.SpanOf(CommonFields.Status)));
        }

        var statusIsKnown = !values.Faulty.Contains(CommonFields.Status.Name);
        if (status != PageStatus.Superseded && statusIsKnown && values.Has(CommonFields.SupersededBy)) scope.Report(SupersededBy.NotSuperseded(values.SpanOf(CommonFields.SupersededBy)));
    }

    private static void CheckLanguage(FieldValues values, Language language, SiteSettings settings, ReadScope scope)
    {
        var isTranslation = values.Has(CommonFields.TranslationOf);
        if (language != settings.Language && values.IsAbsent(CommonFields.TranslationOf))
        {
            scope.Report(Translation.Missing(values.SpanOf(CommonFields.Lang), language == Language.Cy ? "Welsh" : "English"));
        }

        var languageIsKnown = !values.Faulty.Contains(CommonFields.Lang.Name);
        if (language == settings.Language && languageIsKnown && isTranslation) scope.Report(Translation.SameLanguage(values.SpanOf(CommonFields.TranslationOf)));
    }

    private static void CheckDates(FieldValues values, DateOnly today, ReadScope scope)
    {
        foreach (var field in new[] { CommonFields.Published, CommonFields.Updated, CommonFields.Reviewed })
        {
            if (values.Maybe(field) is { } date && date > today)
            {
                scope.Report(DateOrder.Future(values.SpanOf(field), field.Name, DateWords.English.Print(date), DateWords.English.Print(today)));
            }
        }

        if (values.Maybe(CommonFields.Published) is { } published && values.Maybe(CommonFields.Updated) is { } updated && updated < published)
        {
            scope.Report(DateOrder.Before(
                values.SpanOf(CommonFields.Updated), "updated", DateWords.English.Print(updated), "published", DateWords.English.Print(published)));
        }
    }

    private static Licence LicenceOf(FieldValues values, SiteSettings settings, ReadScope scope)
    {
        if (!values.Has(CommonFields.Licence)) return settings.Licence;
        var id = values.Text(CommonFields.Licence);
        if (settings.Licences.TryGetValue(id, out var licence)) return licence;
        scope.Report(UnknownLicence.Found(values.SpanOf(CommonFields.Licence), id, [.. settings.Licences.Keys.Order(StringComparer.Ordinal)]));
        return settings.Licence;
    }

    // Counted from the last check, else the last change, else publication, by the page's own span, else the site's for its kind.
    private static DateOnly? ReviewDue(ContentKind kind, FieldValues values, SiteSettings settings)
    {
        if (values.Maybe(CommonFields.ReviewBy) is { } typed) return typed;
        var months = values.Maybe(CommonFields.ReviewEvery) ?? (settings.ReviewMonths.TryGetValue(kind, out var usual) ? usual : null);
        var from = values.Maybe(CommonFields.Reviewed) ?? values.Maybe(CommonFields.Updated) ?? values.Maybe(CommonFields.Published);
        // A day after today has been told of; one at the end of the calendar has no day two years on.
        return months is { } span && from is { Year: < 9990 } day ? day.AddMonths(span) : null;
    }
}
