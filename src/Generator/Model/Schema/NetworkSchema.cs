using System.Collections.Immutable;
using static Sharewell.Model.Fields;

namespace Sharewell.Model;

/// <summary>The declaration of networks (content model, "Network").</summary>
public static class NetworkSchema
{
    public static readonly Field<string> ShortName = Text("short_name", 2, 40, "A shorter name that people use.");

    public static readonly Field<ImmutableArray<string>> OtherNames = Texts("other_names", "Other names that it goes by.");

    public static readonly Field<NetworkLevel> Level = Choice<NetworkLevel>("level", "How far it reaches: model, national, regional, county, sub-county, sector or online.").Needed();

    public static readonly Field<string> Area = Group("area", AreaType(), "Where it works: {regions: [...], councils: [...], text: ...}. Needed unless it is national, online or a model.");

    public static readonly Field<TypedRef> Parent = Ref("parent", Relation.Parent, "The network that it is part of, by id.", ContentKind.Network);

    public static readonly Field<ImmutableArray<TypedRef>> Partners = Refs("partners", Relation.Partner, "Organisations that it works with, by id.", ContentKind.Organisation);

    public static readonly Field<NetworkActivity> Activity = Choice<NetworkActivity>("activity", "What it is today: active, historical, proposed, or not-recorded where no source says.").Needed();

    public static readonly Field<ImpreciseDate> From = Imprecise("from", "When it began.");

    public static readonly Field<ImpreciseDate> To = Imprecise("to", "When it ended.");

    public static readonly Field<ImmutableArray<NetworkRole>> Roles = ListOf("roles", RoleType(), "The responsibility summary: each role with its purpose and responsibilities.");

    public static readonly Field<ImmutableArray<string>> Functions = Texts("functions", "What it does, one line each.");

    public static readonly Field<ImmutableArray<TypedRef>> Members = Refs("members", Relation.Member, "Councils that belong to it, by id.", ContentKind.Council);

    public static readonly Field<string> HowToJoin = Text("how_to_join", 5, 400, "How to join.");

    public static ContentSchema Schema { get; } = new(
        ContentKind.Network,
        CommonFields.With(
            themes: false, audiences: false, sources: true,
            ShortName, OtherNames, Level, Area, Parent, Partners, Activity, From, To, Roles, Functions, Members, HowToJoin));

    // The value of an area is its text; its regions and councils are refs, and so among the network's edges.
    private static GroupType<string> AreaType()
    {
        var regions = Refs("regions", Relation.Area, "Regions, by id.", ContentKind.Region);
        var councils = Refs("councils", Relation.Area, "Councils, by id.", ContentKind.Council);
        var text = Text("text", 2, 200, "Where it works, in words.");
        return new GroupType<string>("area", [regions, councils, text], values => values.Text(text));
    }

    private static GroupType<NetworkRole> RoleType()
    {
        var role = Text("role", 3, 120, "What the role is called.").Needed();
        var purpose = Text("purpose", 5, 400, "What it is for.").Needed();
        var responsibilities = Texts("responsibilities", "What it answers for, one line each.").Needed();
        var time = Text("time", 2, 120, "How much time it takes.");
        var reportsTo = Text("reports_to", 2, 120, "To whom it reports.");
        return new GroupType<NetworkRole>(
            "role",
            [role, purpose, responsibilities, time, reportsTo],
            values => new NetworkRole(values.Text(role), values.Text(purpose), values.List(responsibilities), values.Text(time), values.Text(reportsTo)));
    }
}
