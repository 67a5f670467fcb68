using Simulatie.Reporting;
using Simulatie.Study;

namespace Simulatie.Tests.Reporting;

public class WrittenNumbersTests
{
    [Theory]
    [InlineData(1234.56, 1, "1.234,6", "1,234.6")]
    [InlineData(-0.04, 1, "0,0", "0.0")]
    [InlineData(-2.5, 1, "−2,5", "−2.5")]
    public void Decimals_follow_the_language(double value, int decimals, string nl, string en)
    {
        Assert.Equal(nl, WrittenNumbers.Decimal(value, decimals, Language.Dutch));
        Assert.Equal(en, WrittenNumbers.Decimal(value, decimals, Language.English));
    }

    [Theory]
    [InlineData(0.3, "+0,3")]
    [InlineData(-0.3, "−0,3")]
    [InlineData(0.04, "0,0")]
    public void A_difference_carries_its_sign_and_nothing_carries_none(double value, string nl) =>
        Assert.Equal(nl, WrittenNumbers.Signed(value, 1, Language.Dutch));

    [Theory]
    [InlineData(0.123, "12%")]
    [InlineData(0, "0%")]
    [InlineData(0.004, "<1%")]
    public void A_small_share_is_not_written_as_none(double share, string written) =>
        Assert.Equal(written, WrittenNumbers.WholePercent(share, Language.English));

    [Theory]
    [InlineData(849_700, "+€ 850.000", "+€850,000")]
    [InlineData(-42_100, "−€ 42.000", "−€42,000")]
    [InlineData(999_600, "+€ 1,00 mln.", "+€1.00 million")]
    [InlineData(-1_250_000, "−€ 1,25 mln.", "−€1.25 million")]
    [InlineData(20, "€ 0", "€0")]
    public void Euros_are_rounded_to_thousands_or_hundredths_of_a_million(double euros, string nl, string en)
    {
        Assert.Equal(nl, WrittenNumbers.SignedEuro(euros, Language.Dutch));
        Assert.Equal(en, WrittenNumbers.SignedEuro(euros, Language.English));
    }
}
