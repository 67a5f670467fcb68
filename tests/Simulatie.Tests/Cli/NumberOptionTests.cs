using System.Globalization;
using CsCheck;
using Simulatie.Cli.CommandLine;
using Simulatie.Experiments;

namespace Simulatie.Tests.Cli;

public class NumberOptionTests
{
    [Fact]
    public void Every_number_is_read_back_as_it_was_written() =>
        Gen.Double[-1e6, 1e6].Sample(number => NumberOption.Number("--x", number.ToString("R", CultureInfo.InvariantCulture), -1e6, 1e6) == number);

    [Fact]
    public void Every_whole_number_is_read_back_as_it_was_written() =>
        Gen.UInt.Sample(number => NumberOption.WholeNumber("--seed", number.ToString(CultureInfo.InvariantCulture), 0, uint.MaxValue) == number);

    [Theory]
    [InlineData("0,5", "--trust: found '0,5', expected a number from 0 to 1; write 0.5, not 0,5.")]
    [InlineData("1.01", "--trust: found '1.01', expected a number from 0 to 1.")]
    [InlineData("NaN", "--trust: found 'NaN', expected a number from 0 to 1.")]
    [InlineData("much", "--trust: found 'much', expected a number from 0 to 1.")]
    [InlineData("1,2,3", "--trust: found '1,2,3', expected a number from 0 to 1.")]
    public void A_bad_number_is_refused_with_what_was_found_and_expected(string text, string message) =>
        Assert.Equal(message, Assert.Throws<UserMistake>(() => NumberOption.Number("--trust", text, 0, 1)).Message);

    [Theory]
    [InlineData("0", "--months: found '0', expected a whole number from 1 to 1200.")]
    [InlineData("2.5", "--months: found '2.5', expected a whole number from 1 to 1200.")]
    [InlineData("1,000", "--months: found '1,000', expected a whole number from 1 to 1200.")]
    [InlineData("99999999999999999999", "--months: found '99999999999999999999', expected a whole number from 1 to 1200.")]
    public void A_bad_whole_number_is_refused(string text, string message) =>
        Assert.Equal(message, Assert.Throws<UserMistake>(() => NumberOption.WholeNumber("--months", text, 1, 1200)).Message);
}
