namespace Sharewell.Diagnostics.Rules;

/// <summary>An SVG picture is shapes and words. The format could also run code and fetch from other sites.</summary>
public static class UnsafeSvg
{
    private const string Help =
        "Save it as plain SVG with presentation attributes (in Inkscape: Plain SVG; in Illustrator: CSS Properties, Presentation Attributes), or as PNG.";

    public static Rule Rule { get; } = new("unsafe-svg", Severity.Error, "An SVG picture is shapes and words, without code and without anything from outside.", Firm: true);

    public static Diagnostic Element(SourceSpan at, string name) => Rule.Found(at, $"The hub shows no SVG picture with the element \"{name}\".", Help);

    public static Diagnostic Attribute(SourceSpan at, string name) => Rule.Found(at, $"The hub shows no SVG picture with the attribute \"{name}\".", Help);

    /// <summary>A reference that leads out of the picture, or could.</summary>
    public static Diagnostic Reference(SourceSpan at, string name) => Rule.Found(
        at, $"The attribute \"{name}\" leads out of the picture.", "Let it name a part of the picture itself, such as \"#part\", or save the picture as PNG.");

    public static Diagnostic Doctype(SourceSpan at) => Rule.Found(
        at, "The picture has a DOCTYPE, in which code can hide.", "Delete everything from <!DOCTYPE to the > that ends it.");

    public static Diagnostic Instruction(SourceSpan at, string name) => Rule.Found(
        at, $"The picture has the instruction \"{name}\", which may fetch from outside.", $"Delete everything from <?{name} to the ?> that ends it.");

    public static Diagnostic Encoding(SourceSpan at, string encoding) => Rule.Found(
        at, $"The picture says that it is written in {encoding}; the hub reads UTF-8.", "Write encoding=\"UTF-8\" in its first line, and save it as UTF-8.");

    public static Diagnostic Malformed(SourceSpan at) => Rule.Found(
        at, "The picture is not well-formed XML from here on.", "Save it again with the program that made it.");

    public static Diagnostic NoRoot(SourceSpan at, string name) => Rule.Found(
        at, $"The picture's outermost element is \"{name}\", not an \"svg\" of the SVG namespace.", "Begin it with <svg xmlns=\"http://www.w3.org/2000/svg\">.");

    /// <summary>Copies of copies: ten such steps of ten make ten thousand million shapes.</summary>
    public static Diagnostic NestedUse(SourceSpan at) => Rule.Found(
        at, "The picture repeats a part that itself repeats a part, which can stop a browser.", "Draw the inner part once more in place of \"use\", or save the picture as PNG.");

    public static Diagnostic TooDeep(SourceSpan at, int limit) => Rule.Found(
        at, $"Elements lie more than {limit} deep in each other here.", "Ungroup the drawing and save it again, or save it as PNG.");

    public static Diagnostic More(ContentPath path, int count) => Rule.Found(
        SourceSpan.File(path), $"There {(count == 1 ? "is" : "are")} {Words.Count(count, "more such fault")} in this picture.", Help);
}
