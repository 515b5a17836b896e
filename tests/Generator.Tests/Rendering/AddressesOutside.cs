using Sharewell.Rendering;

namespace Sharewell.Tests.Rendering;

public class AddressesOutside
{
    [Theory]
    [InlineData("https://a.example/?q=1&r=%20#s", "https://a.example/?q=1&r=%20#s")]
    [InlineData("https://a.example/tŷ", "https://a.example/tŷ")]
    [InlineData("https://a.example\\.b.example/", "https://a.example%5C.b.example/")]
    [InlineData("https://a.example/\" onclick=\"b", "https://a.example/%22%20onclick=%22b")]
    [InlineData("https://a.example/?q={a}|<b>^`", "https://a.example/?q=%7Ba%7D%7C%3Cb%3E%5E%60")]
    public void Hold_only_what_an_address_may(string typed, string written) => WebAddress.Escaped(typed).ShouldBe(written);
}
