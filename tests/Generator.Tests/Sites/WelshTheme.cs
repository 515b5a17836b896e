using Sharewell.Tests.Repository;

namespace Sharewell.Tests.Sites;

/// <summary>The theme of the repository with <c>tests/Sites/cy.json</c> as its Welsh: what somebody does who adds a language.</summary>
internal static class WelshTheme
{
    /// <summary>Writes it into a folder, for <c>--theme</c>.</summary>
    public static void Write(string folder)
    {
        foreach (var part in (string[])["assets", "strings"])
        {
            Directory.CreateDirectory(Path.Combine(folder, part));
            foreach (var file in Directory.GetFiles(RepositoryRoot.Combine("theme/" + part))) File.Copy(file, Path.Combine(folder, part, Path.GetFileName(file)));
        }

        File.Copy(RepositoryRoot.Combine("tests/Sites/cy.json"), Path.Combine(folder, "strings/cy.json"), overwrite: true);
    }
}
