using System.Collections.Frozen;
using System.Collections.Immutable;
using Sharewell.Diagnostics;
using Sharewell.Diagnostics.Rules;
using Sharewell.Model;

namespace Sharewell.Validation;

/// <summary>site.yml to <see cref="SiteSettings"/>.</summary>
public static class SettingsValidator
{
    /// <summary>
    /// The limits alone, which are needed before anything else is read. What is faulty in them keeps its default, and is reported by
    /// <see cref="Validate"/>.
    /// </summary>
    public static ContentLimits Limits(YamlFile file)
    {
        if ((file.Root as YamlMap)?.Find(SiteSchema.Limits.Name)?.Value is not YamlMap map) return new ContentLimits();
        var scope = new ReadScope("hub's site.yml", FrozenSet<string>.Empty, new DiagnosticBag());
        return ValueReader.Read(SiteSchema.Limits.Type, SiteSchema.Limits.Name, map, scope) is ImmutableDictionary<string, decimal> typed ? Limits(typed) : new ContentLimits();
    }

    /// <summary>Reads the settings; what they leave open is filled in, and what is faulty is reported and filled in too.</summary>
    /// <param name="file">site.yml as parsed.</param>
    /// <param name="attachments">Pictures that the theme's settings may name.</param>
    /// <param name="baseUrl">In place of <c>base_url</c>; null to leave it.</param>
    /// <param name="diagnostics">Where faults go; from here on it weighs rules as site.yml says.</param>
    public static SiteSettings Validate(YamlFile file, ImmutableArray<Attachment> attachments, Uri? baseUrl, DiagnosticBag diagnostics)
    {
        var map = file.Root as YamlMap;
        if (map is null && file.Root is not null) diagnostics.Add(WrongShape.FieldsWanted(file.Root.Span));
        map ??= new YamlMap([], new SourceSpan(file.Path, 1, 1, 0));
        var scope = new ReadScope("hub's site.yml", attachments.Select(attachment => attachment.Path.Value).ToFrozenSet(StringComparer.Ordinal), diagnostics) { IsWhole = file.IsWhole };
        var values = FieldReader.Read(map, SiteSchema.All, scope);

        var rules = Severities(values, map, diagnostics);
        diagnostics.Weigh(rules);
        var licences = Licence.BuiltIn.AddRange(values.List(SiteSchema.Licences)).GroupBy(licence => licence.Id).ToImmutableDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);
        var (feeds, data) = values.Has(SiteSchema.Emit) ? values.Get(SiteSchema.Emit) : (true, true);
        var repository = values.Get(SiteSchema.Repository);
        var contact = values.Get(SiteSchema.Contact);
        return new SiteSettings
        {
            Title = values.Text(SiteSchema.Title),
            Summary = values.Text(SiteSchema.Summary),
            Publisher = values.Text(SiteSchema.Publisher),
            Language = values.Get(SiteSchema.Language),
            Licence = LicenceOf(values, licences, diagnostics),
            References = [.. scope.References],
            BaseUrl = baseUrl ?? BaseUrl(values.Text(SiteSchema.BaseUrl)),
            Attribution = values.Text(SiteSchema.Attribution),
            ContactRole = contact?.Role,
            ContactOrganisation = contact?.Organisation,
            RepositoryUrl = repository.Url,
            RepositoryBranch = repository.Branch ?? "main",
            Navigation = values.List(SiteSchema.Navigation),
            Footer = values.Text(SiteSchema.Footer),
            Theme = (values.Get(SiteSchema.Theme) ?? new ThemeSettings()) with { ColourSpans = ColourSpans(map) },
            ReviewMonths = values.Map(SiteSchema.Review).ToImmutableDictionary(pair => SiteSchema.ReviewNames[pair.Key], pair => pair.Value),
            HeadingSynonyms = values.Map(SiteSchema.HeadingSynonyms)
                .SelectMany(pair => pair.Value.Select(synonym => (Synonym: synonym.ToLowerInvariant(), Heading: pair.Key)))
                .GroupBy(pair => pair.Synonym).ToImmutableDictionary(group => group.Key, group => group.First().Heading, StringComparer.Ordinal),
            Rules = rules,
            Limits = Limits(values.Map(SiteSchema.Limits)),
            Licences = licences,
            PublicMailboxes = values.List(SiteSchema.PublicMailboxes),
            OfflineZip = values.Get(SiteSchema.OfflineZip),
            EmitFeeds = feeds,
            EmitData = data,
        };
    }

    private static ImmutableDictionary<string, (SourceSpan Name, SourceSpan Value)> ColourSpans(YamlMap map) =>
        ((map.Find(SiteSchema.Theme.Name)?.Value as YamlMap)?.Find(SiteSchema.Colours)?.Value as YamlMap)?.Entries
            .ToImmutableDictionary(entry => entry.Key, entry => (entry.KeySpan, entry.Value.Span), StringComparer.Ordinal)
        ?? ImmutableDictionary<string, (SourceSpan Name, SourceSpan Value)>.Empty;

    private static ContentLimits Limits(ImmutableDictionary<string, decimal> typed) => typed.OrderBy(pair => pair.Key, StringComparer.Ordinal)
        .Aggregate(new ContentLimits(), (limits, pair) => SiteSchema.LimitSetters[pair.Key](limits, (int)pair.Value));

    // The slash at the end makes relative addresses resolve below it, not beside it.
    private static Uri? BaseUrl(string text) => text.Length == 0 ? null : new Uri(text.EndsWith('/') ? text : text + "/");

    private static Licence LicenceOf(FieldValues values, ImmutableDictionary<string, Licence> licences, DiagnosticBag diagnostics)
    {
        var id = values.Text(SiteSchema.Licence);
        if (licences.TryGetValue(id, out var licence)) return licence;
        if (id.Length > 0) diagnostics.Add(UnknownLicence.Found(values.SpanOf(SiteSchema.Licence), id, [.. licences.Keys.Order(StringComparer.Ordinal)]));
        // What was meant, so that pages which name it themselves are not called pages under another licence.
        return Nearest.To(id, licences.Keys) is { } near ? licences[near] : Licence.BuiltIn[1];
    }

    private static ImmutableDictionary<string, Severity> Severities(FieldValues values, YamlMap map, DiagnosticBag diagnostics)
    {
        var typed = values.Map(SiteSchema.Rules);
        if (map.Find(SiteSchema.Rules.Name)?.Value is not YamlMap entries) return typed;
        foreach (var entry in entries.Entries)
        {
            if (RuleList.Find(entry.Key) is not { } rule)
            {
                diagnostics.Add(BadChoice.Key(entry.KeySpan, "rules", entry.Key, "rule", [.. RuleList.All.Select(known => known.Name)]));
            }
            else if (rule.Firm && typed.TryGetValue(entry.Key, out var severity) && severity < rule.Severity)
            {
                diagnostics.Add(BadChoice.Firm(entry.KeySpan, entry.Key));
                typed = typed.Remove(entry.Key);
            }
        }

        return typed;
    }
}
