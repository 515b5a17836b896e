namespace Sharewell.Model;

/// <summary>The whole content model: the declaration of each kind of page and record.</summary>
public static class Schemas
{
    /// <summary>The declaration of a kind.</summary>
    public static ContentSchema Of(ContentKind kind) => kind switch
    {
        ContentKind.CaseStudy => CaseStudySchema.Schema,
        ContentKind.Guide => GuideSchema.Schema,
        ContentKind.Network => NetworkSchema.Schema,
        ContentKind.Toolkit => ToolkitSchema.Toolkit,
        ContentKind.ToolkitSection => ToolkitSchema.Section,
        ContentKind.Pack => PackSchema.Schema,
        ContentKind.Page => PackSchema.Page,
        _ => RecordSchemas.Of(kind),
    };
}
