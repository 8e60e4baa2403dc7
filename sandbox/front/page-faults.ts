export const faultsSection = `<section aria-labelledby="faults-title">
<div class="heading">
<h2 id="faults-title">Faults</h2>
<button type="button" class="quiet" id="clear-faults">Clear all</button>
</div>
<p>The next call of that kind goes wrong in this way, as often as you say.</p>
<form id="add-fault" class="fields">
<label class="wide">Call <select name="call" id="fault-call"></select></label>
<label>Fault <select name="fault" id="fault-kind"></select></label>
<label>Times <input name="times" type="number" min="1" max="1000000" value="1" placeholder="always"></label>
<label>Only where <input name="where" placeholder="path or body contains" autocomplete="off"></label>
<span class="parameters" id="fault-parameters"></span>
<button class="primary">Set fault</button>
</form>
<ul class="rows" id="faults"><li class="empty">No faults: everything works.</li></ul>
</section>`
