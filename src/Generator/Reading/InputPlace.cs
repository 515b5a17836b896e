namespace Sharewell.Reading;

/// <summary>What a file is to the hub, by where it lies and how its name ends.</summary>
internal enum InputPlace
{
    /// <summary>Markdown.</summary>
    Page,

    /// <summary>Settings, defaults, vocabulary, records, editions of packs.</summary>
    Yaml,

    /// <summary>A picture in <c>images/</c>.</summary>
    Picture,

    /// <summary>A PDF in <c>files/</c>.</summary>
    Download,
}
