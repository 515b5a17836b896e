namespace Sharewell.Serving;

/// <summary>Where the preview's own things stand. No address of a site holds a tilde, so none can meet them.</summary>
internal static class PreviewAddresses
{
    /// <summary>The list of all faults.</summary>
    public const string Faults = "/~sharewell/";

    /// <summary>The script that every page is given.</summary>
    public const string Script = "/~sharewell/preview.js";

    /// <summary>How the panel and the list of faults look.</summary>
    public const string Style = "/~sharewell/preview.css";

    /// <summary>Tells open pages what has changed.</summary>
    public const string Socket = "/~sharewell/socket";
}
