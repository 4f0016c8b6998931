/* What an add-in does at its start: a function associated, the host awaited. */
CustomFunctions.associate('DOUBLE', function (number) {
  return number * 2;
});
CustomFunctions.associate('REFUSE', function () {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, 'no such good');
});
window.ready = Office.onReady();
