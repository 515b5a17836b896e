using System.Collections.Immutable;
using static Sharewell.Model.Fields;

namespace Sharewell.Model;

/// <summary>The fields that every type of page has (content model, "Common to every page").</summary>
public static class CommonFields
{
    public static readonly Field<string> Title =
        Text("title", 5, 90, "What the page is called: 5 to 90 characters, sentence case, no full stop at the end.", finalStop: false).Needed();

    public static readonly Field<string> Summary =
        Text("summary", 40, 240, "What a reader learns, in one or two plain sentences of 40 to 240 characters.").Needed();

    public static readonly Field<Language> Lang = Choice<Language>("lang", "The language of the page: en or cy. Leave it out for the hub's own.");

    public static readonly Field<string> TranslationOf =
        new("translation_of", new IdType(), "For a translation: the id of the page that it translates.");

    public static readonly Field<PageStatus> Status =
        Choice<PageStatus>("status", "draft, published, archived or superseded. Leave it out for published.");

    public static readonly Field<TypedRef> SupersededBy =
        Ref("superseded_by", Relation.SupersededBy, "For a superseded page: the page that took its place, such as guides/set-up-a-network.", [.. ContentKinds.Written]);

    public static readonly Field<DateOnly> Published = Date("published", "The day on which the page first appeared on this hub, such as 2026-11-22.").Needed();

    public static readonly Field<DateOnly> Updated = Date("updated", "The day on which it last changed on this hub.");

    public static readonly Field<DateOnly> Reviewed = Date("reviewed", "The day on which somebody last checked that it holds.");

    public static readonly Field<DateOnly> ReviewBy = Date("review_by", "The day by which it should be checked again. Leave it out to have it counted.");

    public static readonly Field<int> ReviewEvery = new("review_every", new MonthsType(), "How long it holds before it should be checked: 6m, 12m or 24m.");

    public static readonly Field<ImmutableArray<TypedRef>> Themes =
        Refs("themes", Relation.Theme, 1, 4, "What the work is about: 1 to 4 ids from vocabulary/themes.yml.", ContentKind.Theme);

    public static readonly Field<ImmutableArray<TypedRef>> Outcomes =
        Refs("outcomes", Relation.Outcome, 0, 4, "What changed, or should: up to 4 ids from vocabulary/outcomes.yml.", ContentKind.Outcome);

    public static readonly Field<ImmutableArray<TypedRef>> Services =
        Refs("services", Relation.Service, "The service areas: ids from vocabulary/services.yml.", ContentKind.Service);

    public static readonly Field<ImmutableArray<TypedRef>> Audiences =
        Refs("audiences", Relation.Audience, "Who it is for: ids from vocabulary/audiences.yml.", ContentKind.Audience);

    public static readonly Field<ImmutableArray<string>> Keywords = Texts("keywords", "Other words that people may search for. They are not shown.");

    public static readonly Field<ImmutableArray<Citation>> Sources =
        ListOf("sources", CitationType(), "Where the facts come from: ids from records/sources.yml, or own-account for the council's own account.", max: 20);

    public static readonly Field<string> Licence = Text("licence", 1, 60, "The SPDX id of the page's licence, such as CC-BY-4.0. Leave it out for the hub's own.");

    public static readonly Field<string> Attribution = Text("attribution", 2, 200, "Whom to credit. Needed when the licence is not the hub's own.");

    public static readonly Field<PageContact> Contact = Group("contact", ContactType(), "Whom to ask: a role and an organisation, never a person.");

    public static readonly Field<ImmutableArray<TypedRef>> Related =
        Refs("related", Relation.Related, "Pages to show first under Related, such as guides/be-a-peer.", Enum.GetValues<ContentKind>());

    public static readonly Field<ImmutableArray<string>> RedirectFrom = ListOf(
        "redirect_from",
        new PatternType("^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*\\.html$", "an old address from the root of the site, such as guides/old-name.html"),
        "Addresses at which the page stood before, such as guides/old-name.html.");

    public static readonly Field<string> Image = new("image", new FileType("images"), "A picture from the images folder, such as images/library.jpg.");

    public static readonly Field<string> ImageAlt = Text("image_alt", 3, 250, "What the picture shows, for people who do not see it.");

    /// <summary>All of them but those that a type declares in its own way: themes, outcomes, services, audiences and sources.</summary>
    public static ImmutableArray<Field> Before { get; } =
        [Title, Summary, Lang, TranslationOf, Status, SupersededBy, Published, Updated, Reviewed, ReviewBy, ReviewEvery];

    /// <summary>The rest of the common fields, in the order of the content model.</summary>
    public static ImmutableArray<Field> After { get; } = [Licence, Attribution, Contact, Related, RedirectFrom, Image, ImageAlt];

    /// <summary>The fields of a type, the common ones around the descriptive ones, its own last.</summary>
    /// <param name="themes">True where themes are needed.</param>
    /// <param name="audiences">True where audiences are needed.</param>
    /// <param name="sources">True where sources are needed.</param>
    /// <param name="own">The type's own fields.</param>
    internal static ImmutableArray<Field> With(bool themes, bool audiences, bool sources, params Field[] own) =>
    [
        .. Before,
        themes ? Themes.Needed() : Themes,
        Outcomes,
        Services,
        audiences ? Audiences.Needed() : Audiences,
        Keywords,
        sources ? Sources.Needed() : Sources,
        .. After,
        .. own,
    ];

    private static GroupType<Citation> CitationType()
    {
        var source = new Field<TypedRef>("source", new RefType([ContentKind.Source], Relation.Source, BuiltIn: Citation.OwnAccount), "A source's id, or own-account.", true);
        var locator = Text("locator", 1, 120, "Where in the source, such as: pages 4 to 6.");
        return new GroupType<Citation>(
            "source",
            [source, locator],
            values => new Citation(values.Maybe(source) is { } found && found.Target.Id != Citation.OwnAccount ? found.Target : null, values.Text(locator)),
            Shorthand: source,
            Detail: locator);
    }

    private static GroupType<PageContact> ContactType()
    {
        var role = Text("role", 2, 80, "A role, such as: Network coordinator.").Needed();
        var organisation = Ref("organisation", Relation.Contact, "An organisation's id.", ContentKind.Organisation);
        return new GroupType<PageContact>(
            "contact", [role, organisation], values => new PageContact(values.Text(role), values.Maybe(organisation)?.Target), Detail: role);
    }
}

/// <summary>Whom to ask about a page or the hub: a role, and the organisation that holds it where one is named.</summary>
public sealed record PageContact(string Role, ContentRef? Organisation);
