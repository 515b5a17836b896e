using System.Text;
using Sharewell.Reading;

namespace Sharewell.Tests.Reading;

public class ScriptsAsTheyAreSent
{
    [Theory]
    [InlineData("// a comment\n  let a = 1; // stays\n\n\t// another\n\tlet b = '//';\n", "let a = 1; // stays\nlet b = '//';\n")]
    [InlineData("let a = 1\r\n  // comment\r\n  let b = 2", "let a = 1\nlet b = 2\n")]
    [InlineData("//! kept\n// Licensed to all\n// (c) Copyright somebody\n// @preserve\n// gone\nf();", "//! kept\n// Licensed to all\n// (c) Copyright somebody\n// @preserve\nf();\n")]
    [InlineData("return\n  // the line before ends here\n  a;", "return\na;\n")]
    [InlineData("a = b\n  / c / d", "a = b\n/ c / d\n")]
    [InlineData("", "")]
    public void Lines_of_comment_and_indentation_are_left_out(string script, string sent) => Sent(script).ShouldBe(sent);

    [Theory]
    [InlineData("let a = `\n  // text\n  more`;\n")]
    [InlineData("/* a\n  // b */ let c = 1;\n")]
    [InlineData("let a = 'one \\\n  // two';\n")]
    [InlineData("let a = 'one \\\r\n  // two';\r\n")]
    [InlineData("// comment\u2028  let a = 1;\n")]
    [InlineData("// comment\u2029  let a = 1;\n")]
    [InlineData("// comment\r  let a = 1;\n")]
    public void A_script_in_which_a_line_may_begin_within_something_is_sent_as_it_is(string script) => Sent(script).ShouldBe(script);

    [Fact]
    public void Bytes_that_are_no_text_are_sent_as_they_are()
    {
        byte[] script = [(byte)'/', (byte)'/', 0xff, (byte)'\n'];

        TerseScript.Of(script).ShouldBe(script);
    }

    private static string Sent(string script) => Encoding.UTF8.GetString(TerseScript.Of(Encoding.UTF8.GetBytes(script)));
}
